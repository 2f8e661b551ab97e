import type { MailTexts } from '../mail-texts.ts';

export const en: MailTexts = {
  footer: 'Drogowskaz, the shared directory of services. This mail was sent by a machine; an answer to it reaches nobody.',
  privacy: 'What we know of you and how long we keep it',
  letters: {
    confirmAddress: ({ link }) => ({
      subject: 'Confirm your e-mail address',
      parts: [
        'You, or somebody in your name, gave this e-mail address at Drogowskaz. Please confirm that it is yours:',
        { label: 'Confirm the address', link },
        'If it was not you, do nothing: without a confirmation nothing happens.',
      ],
    }),
    mailedLink: ({ link }) => ({
      subject: 'Your link for signing in',
      parts: [
        'With this link you can sign in once, within the next minutes:',
        { label: 'Sign in', link },
        'If you did not ask for it, delete this mail and pass the link on to nobody.',
      ],
    }),
    resetPassword: ({ link }) => ({
      subject: 'Choose a new password',
      parts: [
        'A new password was asked for with this e-mail address. You can choose it here, once:',
        { label: 'Choose a new password', link },
        'If it was not you, do nothing: your password stays as it is.',
      ],
    }),
    invitation: ({ organisation, link }) => ({
      subject: `Invitation: ${organisation}`,
      parts: [
        `You are invited to look after the entries of “${organisation}” in the shared directory Drogowskaz.`,
        { label: 'Accept the invitation', link },
        'If you do not know why you get this, do nothing: the invitation runs out by itself.',
      ],
    }),
    alreadyRegistered: ({ link }) => ({
      subject: 'You have an account already',
      parts: [
        'Somebody wanted to register with this e-mail address, but it has an account already. If it was you, sign in; if you have forgotten your password, choose a new one there:',
        { label: 'Sign in', link },
        'If it was not you, do nothing: nothing has changed.',
      ],
    }),
    noAccount: ({ link }) => ({
      subject: 'There is no account for this address',
      parts: [
        'A link for signing in, or a new password, was asked for with this e-mail address, but there is no account for it. If it was you, perhaps you have used another address. You can also register:',
        { label: 'Register', link },
        'If it was not you, do nothing: nothing has happened.',
      ],
    }),
    providerRegistered: ({ provider, link }) => ({
      subject: `Registered: ${provider}`,
      parts: [
        `“${provider}” is registered and waits for somebody of the municipality to look at it. We write to you as soon as that is done.`,
        { label: 'See how it stands', link },
      ],
    }),
    providerApproved: ({ provider, link }) => ({
      subject: `Approved: ${provider}`,
      parts: [`“${provider}” has been approved. Now you can write its services.`, { label: 'Write a service', link }],
    }),
    providerRefused: ({ provider, reason }) => ({
      subject: `Not approved: ${provider}`,
      parts: [
        `The municipality has not approved the registration of “${provider}”. Its reason:`,
        { quote: reason },
        'If that can be mended, register once more.',
      ],
    }),
    claimRaised: ({ provider, message, link }) => ({
      subject: `Somebody says that “${provider}” is theirs`,
      parts: [
        `Somebody wants to look after the entries of “${provider}” and writes:`,
        { quote: message },
        'Check that it is true, best by a telephone number that you know, before you agree.',
        { label: 'Decide', link },
      ],
    }),
    claimAccepted: ({ provider, link }) => ({
      subject: `You look after “${provider}” now`,
      parts: [`The municipality agreed: you look after the entries of “${provider}” now.`, { label: 'See its services', link }],
    }),
    claimRefused: ({ provider, reason }) => ({
      subject: `Not agreed: ${provider}`,
      parts: [`The municipality did not agree that you look after the entries of “${provider}”. Its reason:`, { quote: reason }],
    }),
    changesRequested: ({ service, message, link }) => ({
      subject: `Please change: ${service}`,
      parts: [
        `Somebody of the municipality has read “${service}” and asks for a change:`,
        { quote: message },
        { label: 'Change it', link },
      ],
    }),
    serviceApproved: ({ service, link }) => ({
      subject: `Public: ${service}`,
      parts: [`“${service}” has been approved. Everybody can find it now.`, { label: 'See it as others do', link }],
    }),
    serviceRejected: ({ service, reason, link }) => ({
      subject: `Not approved: ${service}`,
      parts: [
        `What you wrote about “${service}” has not been approved. What was public before stays. The reason:`,
        { quote: reason },
        { label: 'See it', link },
      ],
    }),
    verificationReminder: ({ services }, date) => ({
      subject: services.length === 1 ? `Is it still true? ${services[0]?.name}` : `Is it still true? ${services.length} of your services`,
      parts: [
        'People rely on what stands in the directory. Please look whether it is still true; one press is enough:',
        ...services.flatMap(({ name, link, dueAt, stage }) => [
          {
            ASKED: `“${name}” is confirmed until ${date(dueAt)}.`,
            DUE: `“${name}” was confirmed until ${date(dueAt)}. Since then its page says that it should be confirmed.`,
            STALE: `“${name}” was confirmed until ${date(dueAt)}. It stands below the others now, and will soon be shown no longer.`,
          }[stage],
          { label: 'Still true, changed, or no longer offered?', link },
        ]),
      ],
    }),
    verificationLapsed: ({ services }, date) => ({
      subject:
        services.length === 1 ? `Not shown any more: ${services[0]?.name}` : `Not shown any more: ${services.length} of your services`,
      parts: [
        'Nobody has confirmed these for long, so they are shown no longer. Nothing is lost: one press brings them back.',
        ...services.flatMap(({ name, link, dueAt }) => [
          `“${name}”, confirmed until ${date(dueAt)}`,
          { label: 'It is still true: show it again', link },
        ]),
      ],
    }),
    problemReported: ({ service, text, link }) => ({
      subject: `Somebody reports a problem: ${service}`,
      parts: [
        `Somebody who read “${service}” writes that something is wrong. We do not know who it was.`,
        { quote: text },
        { label: 'Look at it and answer', link },
      ],
    }),
    problemAnswered: ({ service, text, link }) => ({
      subject: `An answer about a problem: ${service}`,
      parts: [`To the problem that was reported about “${service}” there is an answer:`, { quote: text }, { label: 'See it', link }],
    }),
    volunteerOfferRunsOut: ({ offer, until, ofChildCheck, link }, date) => ({
      subject: `Soon no longer shown: ${offer}`,
      parts: [
        ofChildCheck
          ? `The check for work with children of the offer “${offer}” holds until ${date(until)}. After that the offer is no longer shown.`
          : `The offer “${offer}” holds until ${date(until)}. After that it is no longer shown.`,
        'If all of it is still true, write new dates:',
        { label: 'Open the offer', link },
      ],
    }),
    volunteerOfferRanOut: ({ offer, until, ofChildCheck, link }, date) => ({
      subject: `No longer shown: ${offer}`,
      parts: [
        ofChildCheck
          ? `The check for work with children of the offer “${offer}” held until ${date(until)}. Without one that holds, offers with children are not shown.`
          : `The offer “${offer}” held until ${date(until)}.`,
        'Nothing is lost: it is a draft now. Write new dates and publish it again.',
        { label: 'Open the offer', link },
      ],
    }),
    sourceHeld: ({ source, known, missing, link }) => ({
      subject: `Held back: ${source}`,
      parts: [
        `The directory follows “${source}”. Of its ${known} services ${missing} would be gone, no longer shown, or others (another name and organisation) at once. That may be a fault of theirs, so nothing was taken in: people still read what was there before.`,
        'Look there whether that is right. If so, an administrator of the hub can take it in; if not, it goes on by itself as soon as all is there again.',
        { label: 'See how it stands', link },
      ],
    }),
    sourceVanished: ({ source, since, link }, date) => ({
      subject: `No longer answers: ${source}`,
      parts: [
        `The directory follows “${source}”, which has not answered since ${date(since)}. Its records stay, and say that their source confirms them no more.`,
        'Ask its owner what has become of it. If it will not come back, an administrator of the hub can stop following it; then its records go.',
        { label: 'See how it stands', link },
      ],
    }),
    accountErased: () => ({
      subject: 'Your account has been erased',
      parts: [
        'Your account and everything that we knew of you has been erased. What you wrote about services stays, without your name.',
        'Back-ups forget it within 35 days. This is our last mail to you.',
      ],
    }),
  },
};
