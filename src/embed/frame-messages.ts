/** What a frame of ours tells the page around it. */
export interface FrameMessage {
  readonly blueHeart?: {
    /** How high what it shows is, in pixels. */
    readonly height: number;
    /** What it is called, and in which language. */
    readonly title: string;
    readonly lang: string;
    /** Whether the visitor leaves. */
    readonly exit?: boolean;
    /** Whether Shift was pressed alone, or something else was; which key, is not said. */
    readonly shift?: boolean;
  };
}

/** What a page that has the script answers: how it looks. */
export interface HostMessage {
  readonly blueHeart?: {
    readonly look: Readonly<Record<'color' | 'colorScheme' | 'fontFamily' | 'fontSize', string>>;
  };
}
