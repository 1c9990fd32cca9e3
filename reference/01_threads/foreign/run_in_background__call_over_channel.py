# exercise: run_in_background
# label: right
import queue
import threading


def run_in_background(task, *args):
    calls = queue.Queue(maxsize=1)  # calls := make(chan call, 1)
    calls.put((task, args))

    def goroutine():
        function, arguments = calls.get()
        function(*arguments)

    thread = threading.Thread(target=goroutine)
    thread.start()
    return thread
