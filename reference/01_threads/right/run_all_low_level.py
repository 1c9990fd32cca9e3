# exercise: run_all
# style: low_level_locks
import _thread


def run_all(tasks):
    finished = []
    for task in tasks:
        done = _thread.allocate_lock()
        done.acquire()
        finished.append(done)

        def body(task=task, done=done):
            try:
                task()
            finally:
                done.release()  # by another thread than the one that took it

        _thread.start_new_thread(body, ())
    for done in finished:
        with done:
            pass
