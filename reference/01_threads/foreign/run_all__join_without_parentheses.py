# exercise: run_all
# label: wrong
# mistake: t.join without parentheses
# expect: join-not-called

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join
