# The service alone; compose.yml adds the database.
FROM node:22-bookworm-slim AS page
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# As `npm start` builds it, so that it finds the page current.
RUN node --import tsx --eval "import('./bin/explorerBuild.ts').then((page) => page.buildExplorer())"

FROM node:22-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY . .
COPY --from=page /app/explorer/dist explorer/dist
ENV NODE_ENV=production HOST=0.0.0.0
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD node -e "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--v8-pool-size=1", "--import", "tsx", "bin/start.ts"]
