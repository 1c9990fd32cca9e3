# after: MidnightCommander/mc#2819: dnotify, a signal when something in a folder changes
# truth: live
# outside: touch spool/job
import fcntl
import os
import signal

os.mkdir("spool")
child = os.fork()
if child == 0:
    folder = os.open("spool", os.O_RDONLY)
    fcntl.fcntl(folder, fcntl.F_NOTIFY, fcntl.DN_CREATE)
    print("ready", flush=True)
    signal.pause()  # SIGIO, by default, ends the process
_, status = os.waitpid(child, 0)
print(os.WTERMSIG(status) == signal.SIGIO)
