/** What kustomizations are called, in the order in which kustomize looks for them. */
export const KUSTOMIZATIONS: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
