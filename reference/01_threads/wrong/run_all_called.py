# exercise: run_all
# expect: called-instead-of-passed
import threading


def run_all(tasks):
    threads = []
    for i in range(len(tasks)):
        x = threading.Thread(target=tasks[i]())  # <- here
        threads.append(x)
        x.start()
    for x in threads:
        x.join()
