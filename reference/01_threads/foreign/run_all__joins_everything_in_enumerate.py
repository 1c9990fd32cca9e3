# exercise: run_all
# label: wrong
# mistake: "return when all of them have ended, ... even if a thread that is not yours still runs": joins every thread of the program, so it waits for a foreign thread as well
import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()

    # wait for all threads except myself (from the docs of enumerate / pymotw)
    me = threading.current_thread()
    for t in threading.enumerate():
        if t is me:
            continue
        t.join()
