# exercise: run_all
# label: wrong
# misjudged: passed
# mistake: a task that appears several times gets one thread, which calls it that often one after the other; so the two are never at work at the same time, which breaks "Run every task in a thread of its own, all of them at the same time" (read: "every task" as "every different task")

import threading


def run_all(tasks):
    # Ann: "the same one may appear several times." Two threads for one task?
    # Ben: "every task in a thread of its own". One task, one thread. It runs it twice.
    different = []
    how_often = []
    for task in tasks:
        if task in different:
            how_often[different.index(task)] += 1
        else:
            different.append(task)
            how_often.append(1)

    def several_times(task, times):
        for _ in range(times):
            try:
                task()
            except BaseException:
                pass  # Ann: "A task that raises does not stop the others."

    threads = []
    for task, times in zip(different, how_often):
        threads.append(threading.Thread(target=several_times, args=(task, times)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
