export interface LiveMessage {
  readonly text: string;
  readonly role: string;
  readonly lang: string;
  readonly late: boolean;
}

export function listen(): {readonly messages: LiveMessage[]; readonly stop: () => void};
