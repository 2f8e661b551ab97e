import { parse } from 'graphql';

export interface OrganizationError {
  code: string;
  path: string[];
}

type Status = 'WAITING' | 'APPROVED' | 'REFUSED';

export interface Organization {
  id: string;
  version: number;
  status: Status;
  name: string;
  municipality: { name: string } | null;
  description: { value: string } | null;
  url: string | null;
  email: string | null;
  nip: string | null;
  krs: string | null;
  regon: string | null;
  street: string | null;
  postalCode: string | null;
  city: string | null;
}

export interface LikelyDuplicate {
  provider: { id: string; name: string; municipality: { name: string } | null };
  reasons: string[];
}

export interface Registration {
  providerName: string;
  status: Status;
  addressConfirmed: boolean;
  reason: string | null;
}

export const likelyDuplicates = parse(/* GraphQL */ `
  query PortalLikelyDuplicates($input: RegisterProviderInput!) {
    likelyDuplicates(input: $input) {
      provider { id name municipality { name } }
      reasons
    }
  }
`);

export const registerProvider = parse(/* GraphQL */ `
  mutation PortalRegisterProvider($input: RegisterProviderInput!) {
    registerProvider(input: $input) { userErrors { code path } }
  }
`);

export const claimProvider = parse(/* GraphQL */ `
  mutation PortalClaimProvider($id: ID!, $message: String!) {
    claimProvider(id: $id, message: $message) { userErrors { code path } }
  }
`);

export const registration = parse(/* GraphQL */ `
  query PortalRegistration($token: String!) {
    registration(token: $token) { providerName status addressConfirmed reason }
  }
`);

export const confirmRegistration = parse(/* GraphQL */ `
  mutation PortalConfirmRegistration($token: String!) {
    confirmRegistration(token: $token) { addressConfirmed }
  }
`);

export const myProvider = parse(/* GraphQL */ `
  query PortalMyProvider {
    myProvider {
      id version status name url email nip krs regon street postalCode city
      description { value }
      municipality { name }
    }
  }
`);

export const updateProvider = parse(/* GraphQL */ `
  mutation PortalUpdateProvider($id: ID!, $expectedVersion: Int!, $input: UpdateProviderInput!) {
    updateProvider(id: $id, expectedVersion: $expectedVersion, input: $input) { userErrors { code path } }
  }
`);
