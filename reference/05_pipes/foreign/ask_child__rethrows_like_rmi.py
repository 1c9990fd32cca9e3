# exercise: ask_child
# label: wrong
# mistake: treats an answer that is an exception object as a failure of the remote call and raises it, as an RMI stub does, though the task returned it as its value; breaks ":return: what task(value) returned in the child" and ":raises: nothing".
import multiprocessing


def _skeleton(task, end):
    try:
        end.send(task(end.recv()))
    except Exception as error:
        end.send(error)
    finally:
        end.close()


class _Stub:
    def __init__(self, end):
        self._end = end

    def invoke(self, value):
        self._end.send(value)
        reply = self._end.recv()
        if isinstance(reply, BaseException):
            raise reply
        return reply


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_skeleton, args=(task, there))
    child.start()
    there.close()
    try:
        return _Stub(here).invoke(value)
    finally:
        here.close()
        child.join()
