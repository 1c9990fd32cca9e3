# exercise: run_all
# label: wrong
# mistake: joins every thread of the program that threading.enumerate() knows, so it also waits for threads of others

import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()

    me = threading.current_thread()
    for thread in threading.enumerate():
        if thread is me or thread is threading.main_thread():
            continue
        thread.join()
