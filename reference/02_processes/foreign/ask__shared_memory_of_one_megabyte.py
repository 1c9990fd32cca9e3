# exercise: ask
# label: wrong
# mistake: the answer is pickled into a SharedMemory of one megabyte; a larger value does not fit, the child raises, and ask raises ChildFailed; breaks "the value of the task, however large: also megabytes"
import multiprocessing
import pickle
import struct
from multiprocessing.shared_memory import SharedMemory

BLOCK = 1 << 20
HEAD = struct.Struct("!?Q")  # success, length of the pickled answer


def _write(block, success, answer):
    packed = pickle.dumps(answer)
    block.buf[HEAD.size : HEAD.size + len(packed)] = packed
    HEAD.pack_into(block.buf, 0, success, len(packed))


def _fill(name, task, args):
    block = SharedMemory(name=name)
    try:
        _write(block, True, task(*args))
    except BaseException as error:
        _write(block, False, str(error))
        raise
    finally:
        block.close()


def ask(task, *args):
    block = SharedMemory(create=True, size=BLOCK)
    try:
        HEAD.pack_into(block.buf, 0, False, 0)
        child = multiprocessing.Process(target=_fill, args=(block.name, task, args))
        child.start()
        child.join()
        success, length = HEAD.unpack_from(block.buf)
        packed = bytes(block.buf[HEAD.size : HEAD.size + length])
    finally:
        block.close()
        block.unlink()
    answer = pickle.loads(packed) if packed else ""
    if not success:
        raise ChildFailed(child.exitcode, answer)
    return answer
