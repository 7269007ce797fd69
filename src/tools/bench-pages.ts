export async function benchPages(_only?: string) {}
