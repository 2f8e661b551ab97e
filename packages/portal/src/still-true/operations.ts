import { parse } from 'graphql';

export const question = parse(/* GraphQL */ `
  query PortalVerificationQuestion($token: String!, $locale: Locale!) {
    verificationQuestion(token: $token) { serviceId name(locale: $locale) summary(locale: $locale) }
  }
`);

export const answerQuestion = parse(/* GraphQL */ `
  mutation PortalAnswerVerification($token: String!, $answer: VerificationAnswer!) {
    answerVerification(token: $token, answer: $answer) { userErrors { code } }
  }
`);
