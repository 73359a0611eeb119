/** Restart the device. @confirm */
export interface restart {}
