# exercise: run_all
# label: wrong
# mistake: it joins all threads of the program (threading.enumerate()), also those that are not its own, so it hangs as long as somebody else's thread runs; breaks "The call returns when every task has ended".
import threading


def run_all(tasks):
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
    # wait for all
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join()
