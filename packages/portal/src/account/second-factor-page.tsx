import { QrCode } from '@drogowskaz/page-kit';
import { Button, Form, TextField } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';

/** The secret, to be put into an app; it is in force only after the app has shown a right code. */
const scanPage = ({ texts }: Visit, uri: string, secret: string): Outcome => {
  const t = texts.secondFactor;
  return {
    title: t.scanTitle,
    back: '/account',
    content: (
      <>
        <p>{t.scanText}</p>
        <QrCode text={uri} title={t.qr} />
        <p>{t.secret}</p>
        <code class="secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        <h2>{t.code}</h2>
        <Form>
          <input type="hidden" name="uri" value={uri} />
          <input type="hidden" name="secret" value={secret} />
          <TextField name="code" label={texts.code.label} autocomplete="one-time-code" inputmode="numeric" width="medium" />
          <Button does="finish">{t.finish}</Button>
        </Form>
      </>
    ),
  };
};

const codesPage = ({ texts, view }: Visit, codes: readonly string[]): Outcome => {
  const t = texts.secondFactor;
  return {
    title: t.codesTitle,
    back: null,
    content: (
      <>
        <p class="lead">{t.codesText}</p>
        <ul class="codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>
          <a class="button" href={view.link('/account')}>
            {t.codesDone}
          </a>
        </p>
      </>
    ),
  };
};

/** Turns the second factor on and off, and makes new recovery codes. What is shown once is shown in the answer to the form, at no address. */
export const secondFactorPage: PortalPage = {
  path: '/account/second-factor',
  who: 'SIGNED_IN',
  fresh: true,
  show: (visit) => {
    const { texts, session, form } = visit;
    const t = texts.secondFactor;
    if (form.has('uri')) return scanPage(visit, form.get('uri') ?? '', form.get('secret') ?? '');
    const on = session?.account.secondFactor === true;
    return {
      title: t.title,
      back: '/account',
      content: (
        <>
          <p>{on ? t.onText : t.offText}</p>
          <Form>
            <div class="buttons">
              {on ? (
                <>
                  <Button does="renew">{t.renew}</Button>
                  <Button does="remove" kind="danger">
                    {t.remove}
                  </Button>
                </>
              ) : (
                <Button does="begin">{t.begin}</Button>
              )}
            </div>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, token, client, texts, again } = visit;
    switch (visit.text('do')) {
      case 'begin': {
        const answer = await accounts.beginSecondFactor({ session: token });
        return answer.refused === undefined ? scanPage(visit, answer.uri, answer.secret) : again(...refusalErrors(answer, visit));
      }
      case 'renew': {
        const answer = await accounts.renewRecoveryCodes({ session: token });
        return answer.refused === undefined ? codesPage(visit, answer.recoveryCodes) : again(...refusalErrors(answer, visit));
      }
      case 'remove': {
        const answer = await accounts.removeSecondFactor({ session: token });
        return answer.refused === undefined ? { to: '/account?done=off' } : again(...refusalErrors(answer, visit));
      }
      default: {
        const wrong = missing(visit, { code: texts.code.missing });
        if (wrong.length > 0) return again(...wrong);
        const answer = await accounts.finishSecondFactor({ session: token, code: visit.text('code').replace(/\s/g, ''), client });
        if (answer.refused === undefined) return codesPage(visit, answer.recoveryCodes);
        return answer.refused === 'WRONG' ? again({ field: 'code', text: texts.code.wrong }) : again(...refusalErrors(answer, visit));
      }
    }
  },
};
