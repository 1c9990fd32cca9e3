# exercise: run_all
# label: wrong
# mistake: the forum recipe "join all but the main thread" also waits for threads of other people, and in a thread other than the main one it joins itself; breaks "The call returns when every task has ended" ("a thread that is not yours still runs")
import threading


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()

    main_thread = threading.main_thread()
    for t in threading.enumerate():
        if t is main_thread:
            continue
        t.join()
