/** Every limit of the system, declared once; firmware/bodkin.h states the same numbers (tested). */
export const LIMITS = {
  tools: 1024,
  paramsPerTool: 32,
  enumValues: 64,
  /** Memory heads: END, TRUE, FALSE and one for each tool, param and enum value. */
  heads: 8192,
  /** Tokens of an utterance on the device. */
  tokens: 64,
  /** Tokens of a tool's text on the host. */
  toolTokens: 384,
  /** Bytes of UTF-8 in an utterance. */
  textBytes: 512,
  calls: 4,
  argumentsPerTurn: 24,
  decodeSteps: 48,
  /** Bytes of a token's text. */
  tokenBytes: 16,
  vocabulary: 8192,
} as const;
