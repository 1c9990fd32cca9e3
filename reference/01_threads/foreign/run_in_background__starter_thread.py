# exercise: run_in_background
# label: wrong
# mistake: the thread that is returned only starts a second thread for the task and ends, so join() on it returns while the task still runs (breaks "Run task(*args) in a new thread and return that thread" and "calls join() on the thread when it wants to wait")
import threading


def run_in_background(task, *args):
    def guarded():
        try:
            task(*args)
        except Exception as error:  # must not disturb the caller
            print("in the background:", error)

    def starter():
        # even the start must not hold up the caller
        threading.Thread(target=guarded).start()

    thread = threading.Thread(target=starter)
    thread.start()
    return thread
