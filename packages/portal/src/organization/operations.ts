import { parse } from 'graphql';

export interface OrganizationError {
  code: string;
  path: string[];
}

export interface Organization {
  id: string;
  version: number;
  name: string;
  description: { value: string } | null;
  url: string | null;
  email: string | null;
  nip: string | null;
  krs: string | null;
  regon: string | null;
  status: 'WAITING' | 'APPROVED' | 'REFUSED';
  municipality: { code: string } | null;
}

export interface LikelyDuplicate {
  provider: { id: string; name: string; url: string | null; municipality: { name: string } | null };
  reasons: string[];
}

export const likelyDuplicates = parse(/* GraphQL */ `
  query PortalLikelyDuplicates($input: RegisterProviderInput!) {
    likelyDuplicates(input: $input) {
      provider { id name url municipality { name } }
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

export const myProvider = parse(/* GraphQL */ `
  query PortalMyProvider {
    myProvider {
      id version name url email nip krs regon status
      description(locale: "pl") { value }
      municipality { code }
    }
  }
`);

export const updateProvider = parse(/* GraphQL */ `
  mutation PortalUpdateProvider($id: ID!, $expectedVersion: Int!, $input: UpdateProviderInput!) {
    updateProvider(id: $id, expectedVersion: $expectedVersion, input: $input) { userErrors { code path } }
  }
`);
