# exercise: run_all
# label: wrong
# mistake: returns the list of the values instead of nothing

import threading


def run_all(tasks):
    values = []
    threads = [threading.Thread(target=lambda t=t: values.append(t())) for t in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return values
