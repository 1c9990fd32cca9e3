# exercise: run_in_background
# label: wrong
# mistake: believes a thread object must be joined before its function returns or it is lost, so it waits
import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    try:
        thread.start()
        return thread
    finally:
        thread.join()
