# after: borgbackup/borg#100: a job is stopped, and continued when there is room again
# truth: live
# outside: signal CONT
import os
import signal

print(os.getpid(), flush=True)
os.kill(os.getpid(), signal.SIGSTOP)
print("goes on")
