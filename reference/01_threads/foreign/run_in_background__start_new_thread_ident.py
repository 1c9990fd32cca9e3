# exercise: run_in_background
# label: wrong
# mistake: _thread.start_new_thread gives back a number, not a Thread, so the caller cannot join; breaks ":return: the thread, started." and "the caller goes on, and can call `join()` later"
import _thread


def run_in_background(task, *args):
    handle = _thread.start_new_thread(task, args)
    return handle
