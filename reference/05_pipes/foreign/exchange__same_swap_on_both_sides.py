# exercise: exchange
# label: right
# style: symmetric (MPI sendrecv); both processes call the same helper, a thread does the sending
import multiprocessing
import threading


def sendrecv(comm, buf):
    """MPI_Sendrecv for poor people."""
    sender = threading.Thread(target=comm.send, args=(buf,))
    sender.start()
    data = comm.recv()
    sender.join()
    return data


def rank1(comm, buf):
    data = sendrecv(comm, buf)
    comm.send(data)     # gather to rank 0


def exchange(left, right):
    comm0, comm1 = multiprocessing.Pipe()
    proc = multiprocessing.Process(target=rank1, args=(comm1, right))
    proc.start()
    comm1.close()
    data = sendrecv(comm0, left)
    report = comm0.recv()
    proc.join()
    comm0.close()
    return data, report
