# A model of JAGS, which is no R although its name says so.

model {
  psi ~ dunif(0, 1)
  for (i in 1:sites) { z[i] ~ dbern(psi)
    for (j in 1:visits) { y[i, j] ~ dbern(z[i] * p) } }
}
data { n <- sum(z[]) } model { n ~ dpois(3) }
