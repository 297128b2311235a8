import { type KioskDevice, numbered, use } from "./answer-store";

export function readDevice(code: string): Promise<KioskDevice | undefined> {
  return use((database) => database.get("devices", code));
}

/** Changes what is known of the device; what is not named stays as another tab may have left it. */
export async function changeDevice(code: string, change: Partial<KioskDevice>): Promise<void> {
  await use(async (database) => {
    const transaction = database.transaction("devices", "readwrite");
    const before = await transaction.store.get(code);
    if (before) await transaction.store.put({ ...before, ...change, next: Math.max(before.next, change.next ?? 0) });
    await transaction.done;
  });
}

/**
 * Makes this browser the device. Answers that an earlier registration left behind are numbered
 * anew: the service would refuse them under a device it no longer knows.
 */
export async function adoptDevice(device: KioskDevice): Promise<void> {
  await use(async (database) => {
    const transaction = database.transaction(["answers", "devices"], "readwrite");
    const [answers, devices] = [transaction.objectStore("answers"), transaction.objectStore("devices")];
    const before = await devices.get(device.code);
    if (before?.id !== device.id || before.key !== device.key) {
      const left = (await answers.getAll()).filter(({ code, answer }) => code === device.code && answer.device);
      await Promise.all(
        left.map((item, index) => answers.put(numbered({ ...item, refusal: null }, { ...device, next: device.next + index }))),
      );
      await devices.put({ ...device, next: device.next + left.length });
    }
    await transaction.done;
  });
}

export async function forgetDevice(code: string): Promise<void> {
  await use((database) => database.delete("devices", code));
}
