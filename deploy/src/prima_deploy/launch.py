"""Become another program that cannot outlive its parent.

Run as a script, before any other import of the package, because it stands in front of every
process: `python -I -S launch.py PARENT SIGNAL keep|leave-root COMMAND…`.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1
CLONE_NEWUSER = 0x10000000


def leave_root() -> None:
    """Enter a user namespace as an ordinary user; folders of mode 0700 stay readable."""
    user, group = os.geteuid(), os.getegid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWUSER) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"1000 {user} 1"),
        ("gid_map", f"1000 {group} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def die_with(parent: int, number: int) -> None:
    """Have the kernel signal this process when its parent ends, however it ends."""
    if sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, number)
    if os.getppid() != parent:
        sys.exit("The parent ended before this program began.")


def main(arguments: list[str]) -> None:
    parent, number, rights, *command = arguments
    if rights == "leave-root" and os.geteuid() == 0:
        try:
            leave_root()
        except (OSError, AttributeError) as error:
            sys.exit(
                f"PostgreSQL refuses to run as root, and this system allows no user namespace"
                f" ({error}). Run as an ordinary user, or set PRIMA_POSTGRES_URL to a database"
                " server."
            )
    # After the change of credentials, which would clear it.
    die_with(int(parent), int(number))
    try:
        os.execvp(command[0], command)  # noqa: S606 - becoming the command is the whole purpose
    except OSError as error:
        sys.exit(f"{command[0]} cannot be run: {error.strerror}.")


if __name__ == "__main__":
    # Blocked and ignored signals survive exec; a child starts with neither.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    main(sys.argv[1:])
