# exercise: run_all
# expect: started-twice
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        thread = threading.Thread(target=task)
        threads.append(thread)
        for t in threads:
            t.start()  # <- here
    for t in threads:
        t.join()
