/** What our frame sends to the embedding page. */
export interface FrameMessage {
  readonly blueHeart?: {
    /** The height of its content, in pixels. */
    readonly height: number;
    /** The name of the frame. */
    readonly title: string;
    /** The language of the name. */
    readonly lang: string;
    /** Whether the visitor wants to leave the page. */
    readonly exit?: boolean;
    /** True after a press of Shift alone, false after any other; never tells which key. */
    readonly shift?: boolean;
  };
}

/** What an embedding page with the script answers: its look. */
export interface HostMessage {
  readonly blueHeart?: {
    readonly look: Readonly<Record<'color' | 'colorScheme' | 'fontFamily' | 'fontSize', string>>;
  };
}
