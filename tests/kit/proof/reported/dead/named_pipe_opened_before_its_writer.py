# after: mosquito/aiofile#17: reader and writer of a named pipe are blocked in open()
# truth: dead
# unproved: anybody outside may open a named pipe
import os
import tempfile
import threading

name = os.path.join(tempfile.mkdtemp(), "pipe")
os.mkfifo(name)


def write():
    with open(name, "w") as pipe:
        pipe.write("text")


with open(name) as pipe:
    threading.Thread(target=write).start()
    print(pipe.read())
