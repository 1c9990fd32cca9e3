# exercise: run_all
# label: wrong
# mistake: after the first exception the tasks that come later are skipped

import threading


def run_all(tasks):
    failed = threading.Event()

    def guarded(task):
        if failed.is_set():
            return
        try:
            task()
        except Exception:
            failed.set()

    threads = [threading.Thread(target=guarded, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
