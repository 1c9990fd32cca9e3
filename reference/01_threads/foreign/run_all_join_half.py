# exercise: run_all
# label: wrong
# mistake: join with a timeout gives up on a slow task and returns too early
import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(0.5)
