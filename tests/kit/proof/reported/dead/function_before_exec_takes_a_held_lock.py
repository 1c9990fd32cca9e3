# after: kirodotdev/KiroCrew#935: preexec_fn touches a lock that another thread held
# truth: dead
import subprocess
import threading

limits = threading.Lock()
held, done = threading.Event(), threading.Event()


def hold():
    with limits:
        held.set()
        done.wait()


def before_exec():
    with limits:
        pass


threading.Thread(target=hold).start()
held.wait()
subprocess.run(["true"], preexec_fn=before_exec)
done.set()
