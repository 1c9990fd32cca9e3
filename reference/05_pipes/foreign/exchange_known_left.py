# exercise: exchange
# label: wrong
# mistake: the child reports nothing, the parent returns its own left as what the child received
from multiprocessing import Pipe, Process


def _exchange_device(host_port, device_port, right):
    host_port.close()
    with device_port:
        device_port.recv()
        device_port.send(right)


def exchange(left, right):
    host_port, device_port = Pipe()
    device = Process(target=_exchange_device, args=(host_port, device_port, right))
    device.start()
    device_port.close()
    with host_port:
        host_port.send(left)
        received = host_port.recv()
    device.join()
    return received, left
