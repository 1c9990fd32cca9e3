"""Two processes meet at a named pipe; opening it waits, too."""

import os
import tempfile
import time

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "pipe")
    os.mkfifo(name)
    if os.fork() == 0:
        time.sleep(0.4)
        with open(name, "w") as pipe:
            pipe.write("late")
        os._exit(0)
    with open(name) as pipe:
        print(pipe.read())
    os.wait()
