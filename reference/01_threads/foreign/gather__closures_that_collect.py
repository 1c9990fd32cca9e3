# exercise: gather
# label: right
# style: functional closures: spawn() starts a thread and returns a function that waits and hands over a thunk
import threading


def spawn(task):
    thunk = None

    def body():
        nonlocal thunk
        try:
            value = task()
        except BaseException as error:
            caught = error  # the name after "as" is gone after the block

            def fail():
                raise caught

            thunk = fail
        else:
            thunk = lambda: value

    def collect():
        thread.join()
        return thunk

    thread = threading.Thread(target=body)
    thread.start()
    return collect


def gather(tasks):
    collectors = [spawn(task) for task in tasks]
    thunks = [collect() for collect in collectors]
    return [thunk() for thunk in thunks]
