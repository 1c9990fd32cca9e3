# exercise: meanwhile
# label: right
# style: a careful beginner: nonlocal for the value, try/finally so that the thread is joined in any case

import threading


def meanwhile(task, foreground):
    # here the value of the task will be. None means: not there yet
    background_value = None

    def do_it():
        # without nonlocal this would be a new variable!
        nonlocal background_value
        background_value = task()

    # 1. start
    t = threading.Thread(target=do_it, name="background")
    t.start()
    try:
        # 2. do my own part (this is still the thread that called me)
        foreground_value = foreground()
    finally:
        # 3. wait, always
        t.join()

    # 4. only now look at the value
    return (background_value, foreground_value)
