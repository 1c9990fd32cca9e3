# exercise: run_in_background
# style: event_handshake
import threading


def run_in_background(task, *args):
    running = threading.Event()

    def body():
        running.set()
        try:
            task(*args)
        finally:
            running.clear()

    thread = threading.Thread(target=body)
    thread.start()
    # Only until the thread runs, not until the task is done.
    running.wait(timeout=5)
    return thread
