# exercise: exchange
# label: wrong
# mistake: the child sends its report while its sending thread may still be sending, messages mix
import threading
from multiprocessing import Pipe, Process


def _exchange_node(host_port, node_port, right):
    host_port.close()
    transmitter = threading.Thread(target=node_port.send, args=(right,))
    transmitter.start()
    received = node_port.recv()
    node_port.send(received)
    transmitter.join()
    node_port.close()


def exchange(left, right):
    host_port, node_port = Pipe()
    node = Process(target=_exchange_node, args=(host_port, node_port, right))
    node.start()
    node_port.close()
    host_port.send(left)
    from_node = host_port.recv()
    report = host_port.recv()
    host_port.close()
    node.join()
    return from_node, report
