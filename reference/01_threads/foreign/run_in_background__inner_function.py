# exercise: run_in_background
# label: right
import threading


def run_in_background(task, *args):
    # the new thread runs this small function, and it calls the task
    def work():
        task(*args)

    thread = threading.Thread(target=work)
    thread.start()
    # no join here: that is the caller's job
    return thread
