# exercise: run_all
# expect: join-incomplete
import threading


def run_all(tasks):
    threads = []
    for t in tasks:
        th = threading.Thread(target=t)
        th.start()
        threads.append(th)
    for th in threads:
        th.join()
        return
