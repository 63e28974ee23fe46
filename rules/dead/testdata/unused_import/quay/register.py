import registry_of_quays

registry_of_quays.add("quay")
