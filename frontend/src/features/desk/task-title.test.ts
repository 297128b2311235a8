import { describe, expect, it } from "vitest";
import { taskTitle } from "./task-title";

describe("the title of a task", () => {
  it("names the round as people do", () => {
    expect(taskTitle("Tindak lanjut terlambat: Waktu, survei 2026-S1")).toBe(
      "Tindak lanjut terlambat: Waktu, survei Semester I 2026",
    );
    expect(taskTitle("Tutup survei 2026-TW3")).toBe("Tutup survei Triwulan III 2026");
  });

  it("leaves everything else as it came", () => {
    expect(taskTitle("Disposisikan ADU-2026-0012: SK 188.45/2026")).toBe("Disposisikan ADU-2026-0012: SK 188.45/2026");
  });
});
