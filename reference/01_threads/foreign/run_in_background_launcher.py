# exercise: run_in_background
# label: wrong
# mistake: returns a launcher thread that ends at once; join() on it does not wait for the task
import threading


def run_in_background(task, *args):
    def go():
        threading.Thread(target=task, args=args).start()

    thread = threading.Thread(target=go)
    thread.start()
    return thread
