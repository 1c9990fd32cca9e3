# exercise: run_all
# label: wrong
# mistake: every lambda looks `task` up when it runs, after the loop, so all threads run the last task; breaks "Run every task in a thread of its own"
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=lambda: task()))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
