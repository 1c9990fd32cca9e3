# exercise: run_in_background
# label: wrong
# mistake: "started" is set by a callback of an ExitStack, and callbacks run when the block is LEFT: so the event is set when the task has ended and the call waits for the whole task; breaks "return that thread at once ... This call does not wait for it".
import contextlib
import threading


def run_in_background(task, *args):
    started = threading.Event()

    def body():
        with contextlib.ExitStack() as stack:
            stack.callback(started.set)
            task(*args)

    thread = threading.Thread(target=body, daemon=False)
    thread.start()
    started.wait()  # be sure that the thread is really running
    return thread
