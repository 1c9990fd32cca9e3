# after: jdidion/xphyle#1: a named pipe opened for writing blocks until somebody reads
# truth: live
# outside: read pipe
import os

os.mkfifo("pipe")
print("ready", flush=True)
with open("pipe", "w") as pipe:
    pipe.write("text")
print("written")
