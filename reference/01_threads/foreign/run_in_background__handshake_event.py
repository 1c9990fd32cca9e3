# exercise: run_in_background
# label: right
# style: verbose beginner, local function and an Event that says that the thread is really alive

import threading


def run_in_background(task, *args):
    # this event gets set when the new thread has begun
    is_running = threading.Event()

    def worker():
        # now we are in the new thread
        is_running.set()
        # the star takes the tuple apart again
        task(*args)

    # step 1: make the thread
    my_thread = threading.Thread(target=worker)
    # step 2: start the thread
    my_thread.start()
    # step 3: be sure that it has begun (not that it has ended!)
    is_running.wait()
    # step 4: give it to the caller
    return my_thread
