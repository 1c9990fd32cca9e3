# after: DataDog/dd-trace-py#18900: a hook in the forked child logs with a held lock
# truth: dead
import os
import threading

output = threading.Lock()
held, done = threading.Event(), threading.Event()


def log():
    with output:
        held.set()
        done.wait()


def restart_in_child():
    with output:
        print("restarted")


os.register_at_fork(after_in_child=restart_in_child)
threading.Thread(target=log).start()
held.wait()
child = os.fork()
if child == 0:
    os._exit(0)
os.waitpid(child, 0)
done.set()
