# exercise: run_in_background
# label: wrong
# mistake: mixed up with run_all, it waits for the thread before it returns it; breaks "This call does not wait for it: the caller goes on"
import threading


def run_in_background(task, *args):
    threads = []
    threads.append(threading.Thread(target=task, args=args))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return threads[0]
